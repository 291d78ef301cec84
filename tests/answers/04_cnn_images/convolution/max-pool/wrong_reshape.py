# Misconception: reshape cuts windows out of a picture
# Message: of two rows and two columns
def max_pool(x, kernel_size, stride=None, padding=0):
    n, c, h, w = x.shape
    rows, columns = h // kernel_size, w // kernel_size
    x = x[:, :, : rows * kernel_size, : columns * kernel_size]
    return x.reshape(n, c, rows, columns, kernel_size**2).amax(dim=-1)
