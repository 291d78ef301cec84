# Variant: log-softmax, and Python's own sort
import math

def top_k(logits, names, k):
    result = []
    for row in F.log_softmax(logits.double(), dim=1).tolist():
        pairs = sorted(zip(row, names), key=lambda pair: -pair[0])[:k]
        result.append([(name, math.exp(value)) for value, name in pairs])
    return result
