"""`python -m eval MEASURE …` is `kutip eval MEASURE …`."""

from eval.commands import evaluate

if __name__ == "__main__":
    evaluate(prog_name="python -m eval")
