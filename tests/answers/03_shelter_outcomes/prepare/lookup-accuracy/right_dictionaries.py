# Variant: plain Python counters
def lookup_accuracy(values, labels, train_rows, test_rows):
    from collections import Counter, defaultdict

    counts, everything = defaultdict(Counter), Counter()
    values, labels = ["" if pd.isna(v) else v for v in values], list(labels)
    for row in train_rows:
        counts[values[row]][labels[row]] += 1
        everything[labels[row]] += 1
    right = 0
    for row in test_rows:
        right += counts.get(values[row], everything).most_common(1)[0][0] == labels[row]
    return right / len(test_rows)
