# Variant: the depth by bit length
def dilations_for(span: int, kernel_size: int) -> tuple[int, ...]:
    units = -(-(span - 1) // (kernel_size - 1))  # 2**depth - 1 has to reach this
    return tuple(1 << i for i in range(units.bit_length()))
