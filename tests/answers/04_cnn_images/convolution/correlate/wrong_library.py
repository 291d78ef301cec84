# Misconception: PyTorch has it ready-made
# Message: own convolution
def correlate(image, kernel):
    return F.conv2d(image[None, None], kernel[None, None])[0, 0]
