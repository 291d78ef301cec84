# Misconception: only the first two layers count
# Message: any number of layers|any number of sizes
def count_parameters(sizes):
    return (sizes[0] + 1) * sizes[1] + (sizes[1] + 1) * sizes[2]
