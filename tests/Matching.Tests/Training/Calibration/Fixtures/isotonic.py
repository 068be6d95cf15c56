"""Writes isotonic.csv with scikit-learn 1.2.1: python3 isotonic.py > isotonic.csv"""
import random
from sklearn.isotonic import IsotonicRegression

print("case,kind,score,value")
for case in range(12):
    draw = random.Random(case)
    n = [1, 2, 3, 5, 20, 20, 60, 60, 60, 200, 200, 200][case]
    scores = [round(draw.gauss(0, 2), draw.choice([0, 1, 3])) for _ in range(n)]
    outcomes = [int(draw.random() < 1 / (1 + 2.718281828 ** (-s if case % 3 else s))) for s in scores]
    fit = IsotonicRegression(out_of_bounds="clip").fit(scores, outcomes)
    asked = sorted(set(scores)) + [-99.0, 99.0] + [round(draw.uniform(-5, 5), 4) for _ in range(10)]
    for score, outcome in zip(scores, outcomes):
        print(f"{case},given,{score!r},{outcome}")
    for score, probability in zip(asked, fit.predict(asked)):
        print(f"{case},asked,{score!r},{probability!r}")
