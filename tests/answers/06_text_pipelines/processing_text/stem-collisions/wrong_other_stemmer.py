# Misconception: all stemmers agree
# Message: The keys should be the shared Porter stems
from nltk.stem import SnowballStemmer


def stem_collisions(words):
    stemmer, groups = SnowballStemmer("english"), defaultdict(list)
    for word in sorted(set(words)):
        groups[stemmer.stem(word)].append(word)
    return {stem: group for stem, group in groups.items() if len(group) > 1}
