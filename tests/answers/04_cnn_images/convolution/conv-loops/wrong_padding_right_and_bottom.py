# Misconception: padding fills up at the end
# Message: one side of each direction|all four
# Keeps: test-conv-loops-channels, test-conv-loops-stride
def conv2d_loops(x, weight, bias, stride=1, padding=0, dilation=1):
    x = F.pad(x, (0, padding, 0, padding))
    kh, kw = weight.shape[2:]
    span_h, span_w = dilation * (kh - 1) + 1, dilation * (kw - 1) + 1
    rows, columns = (x.shape[2] - span_h) // stride + 1, (x.shape[3] - span_w) // stride + 1
    result = torch.zeros(len(x), len(weight), rows, columns)
    for i in range(rows):
        for j in range(columns):
            top, left = i * stride, j * stride
            window = x[:, :, top : top + span_h : dilation, left : left + span_w : dilation]
            for o in range(len(weight)):
                result[:, o, i, j] = (window * weight[o]).sum(dim=(1, 2, 3)) + bias[o]
    return result
