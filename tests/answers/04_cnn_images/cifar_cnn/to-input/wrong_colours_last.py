# Misconception: a network takes pictures as files hold them
# Message: colours are still last \(NHWC\)
def to_input(images, mean, std):
    return (images.float() / 255 - mean) / std
