# Misconception: the library has it
# Message: without scikit-learn's vectorisers
def count_ngrams(texts, shortest, longest, characters=False):
    analyse = CountVectorizer(analyzer="char" if characters else "word", ngram_range=(shortest, longest)).build_analyzer()
    return Counter(ngram for text in texts for ngram in analyse(text))
