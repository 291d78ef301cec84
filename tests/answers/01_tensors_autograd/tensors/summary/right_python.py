# Variant: through a Python list
def summary(x):
    values = [float(v) for v in x.flatten().tolist()]
    return {"min": min(values), "mean": sum(values) / len(values), "max": max(values)}
