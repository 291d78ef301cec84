# Misconception: a class for each time step
# Message: pool over time|should have shape \(2, 2\)
class SequenceCNN(nn.Module):
    def __init__(self, num_features, num_channels, kernel_size, dilations, pad=False):
        super().__init__()
        self.convs = nn.ModuleList()
        width = num_features
        for dilation in dilations:
            padding = (kernel_size - 1) * dilation // 2 if pad else 0
            self.convs.append(nn.Conv1d(width, num_channels, kernel_size, dilation=dilation, padding=padding))
            width = num_channels
        self.head = nn.Linear(num_channels, 2)

    def forward(self, x):
        h = x.transpose(1, 2)
        for conv in self.convs:
            h = torch.relu(conv(h))
        return self.head(h.transpose(1, 2))
