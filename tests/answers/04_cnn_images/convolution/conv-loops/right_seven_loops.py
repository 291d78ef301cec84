# Variant: every sum written out
def conv2d_loops(x, weight, bias, stride=1, padding=0, dilation=1):
    n_, c_, h, w = x.shape
    o_, _, kh, kw = weight.shape
    padded = torch.zeros(n_, c_, h + 2 * padding, w + 2 * padding)
    padded[:, :, padding : padding + h, padding : padding + w] = x
    rows = (h + 2 * padding - dilation * (kh - 1) - 1) // stride + 1
    columns = (w + 2 * padding - dilation * (kw - 1) - 1) // stride + 1
    values, weights, biases = padded.tolist(), weight.tolist(), bias.tolist()
    result = torch.zeros(n_, o_, rows, columns)
    for n in range(n_):
        for o in range(o_):
            for i in range(rows):
                for j in range(columns):
                    total = biases[o]
                    for c in range(c_):
                        for a in range(kh):
                            for b in range(kw):
                                total += weights[o][c][a][b] * values[n][c][i * stride + a * dilation][j * stride + b * dilation]
                    result[n, o, i, j] = total
    return result
