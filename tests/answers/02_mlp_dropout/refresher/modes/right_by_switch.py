# Variant: names the two switches once and derives the rest with set arithmetic
def answers_modes():
    recording, training = {"a", "c"}, {"a", "b"}
    neither = set("abcd") - recording - training
    return {"graph": recording, "dropout": training, "statistics": training, "validate": neither}
