# Misconception: a word has one tag
# Message: judged by the tag it has in its place
def filter_tags(tagged, tags):
    tag_of = {word: tag for document in tagged for word, tag in document}
    kept = [[word for word, _ in document if tag_of[word] in tags] for document in tagged]
    after = {word for document in kept for word in document}
    return kept, 1 - len(after) / len(tag_of)
