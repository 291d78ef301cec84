# Variant: attributes for each layer, functions in forward
class ThreeBlockCNN(nn.Module):
    def __init__(self, make_block, widths=(64, 128, 256), hidden_dim=1024, p=0.5):
        super().__init__()
        first, second, third = widths
        self.block1, self.block2, self.block3 = make_block(3, first), make_block(first, second), make_block(second, third)
        self.hidden1, self.hidden2 = nn.Linear(4 * 4 * third, hidden_dim), nn.Linear(hidden_dim, hidden_dim)
        self.out, self.p = nn.Linear(hidden_dim, 10), p

    def forward(self, x):
        x = self.block3(self.block2(self.block1(x)))
        x = x.view(x.shape[0], -1)
        x = F.dropout(F.relu(self.hidden1(x)), self.p, self.training)
        x = F.dropout(F.relu(self.hidden2(x)), self.p, self.training)
        return self.out(x)
