# Variant: packed and unpacked, filled with -inf
def read_out(states, lengths):
    packed = pack_padded_sequence(states, lengths, batch_first=True, enforce_sorted=False)
    padded, _ = pad_packed_sequence(packed, batch_first=True, padding_value=-math.inf)
    return padded[range(len(padded)), lengths - 1], padded.max(dim=1)[0]
