import pytest

from index.notes.scales import credibility, reliability


def test_reliability_runs_from_a_to_f():
    assert [step.key for step in reliability().steps] == list("ABCDEF")


def test_credibility_runs_from_1_to_6():
    assert [step.key for step in credibility().steps] == list("123456")


@pytest.mark.parametrize(
    ("scale", "key", "name"),
    [
        (reliability, "A", "Completely reliable"),
        (reliability, "F", "Reliability cannot be judged"),
        (credibility, "1", "Confirmed by other sources"),
        (credibility, "6", "Truth cannot be judged"),
    ],
)
def test_steps_have_the_published_names(scale, key, name):
    assert scale().step(key).name == name


@pytest.mark.parametrize("scale", [reliability, credibility])
def test_a_scale_names_its_source_and_its_default(scale):
    assert "STANAG 2511" in scale().source
    assert "cannot be judged" in scale().step(scale().unjudged).name
