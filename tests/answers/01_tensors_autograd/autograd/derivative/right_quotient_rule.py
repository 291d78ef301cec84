# Variant: divides by exp(x) and uses the quotient rule
def derivative(x):
    squared = torch.square(x)
    top, bottom = torch.sin(squared), torch.exp(x)
    return (2 * x * torch.cos(squared) * bottom - top * bottom) / bottom**2
