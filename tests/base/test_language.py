"""Sentences that can be said again in another language."""

import pickle

import pytest
from backwards import Backwards

from digitpad.base.errors import DigitpadError
from digitpad.base.language import again, in_english, in_turn, joined, number, percent, speak, tr


def test_english_is_said_as_it_is_written_with_its_values_filled_in() -> None:
    assert tr("Draw {what} here", what="a digit") == "Draw a digit here"


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 drawings are new"), (1, "1 drawing is new"), (2_000, "2,000 drawings are new")]
)
def test_english_has_words_for_one_and_for_many(n: int, said: str) -> None:
    assert tr("{n} drawing(s) (is|are) new", "", n) == said


def test_whole_numbers_shares_and_other_figures_are_written_as_in_english() -> None:
    assert tr(
        "{a}, {b}, {c}, {d}", a=12_345, b=percent(0.9753, 1), c=number(0.5, 3, signed=True), d=number(0.001, None)
    ) == ("12,345, 97.5 %, +0.500, 0.001")


def test_a_sentence_is_said_again_in_the_language_chosen_later_with_the_sentences_in_it() -> None:
    sentence = tr("Draw {what} here", what=tr("a digit"))
    both = joined("; ", [sentence, percent(0.5, 1)])
    speak(Backwards())
    assert again(sentence) == "ereh tigid a ward"
    assert again(both) == "ereh tigid a ward; %50,0"
    speak(None)
    assert again(again(both)) == "Draw a digit here; 50.0 %"


def test_sentences_follow_each_other_in_one_text() -> None:
    assert in_turn(["It is a seven.", "It has a bar."]) == "It is a seven. It has a bar."
    assert in_turn(["It is a seven."]) == "It is a seven."


def test_a_sentence_is_said_in_english_whatever_is_spoken() -> None:
    speak(Backwards())
    sentence = tr("Draw {what} here", what=tr("a digit"))
    assert in_english(joined("; ", [sentence, percent(0.5, 1)])) == "Draw a digit here; 50.0 %"
    assert in_english("ereh") == "ereh"
    assert again(sentence) == sentence == "ereh tigid a ward"


def test_each_number_has_the_form_that_the_language_wants() -> None:
    speak(Backwards())
    assert [tr("{n} drawing(s) (is|are) new", "", n) for n in (1, 7)] == ["eno", "7 ynam"]


def test_what_has_no_translation_stays_english() -> None:
    speak(Backwards())
    assert tr("{n} bit(s)", "", 1) == "1 bit"


def test_a_value_is_never_taken_for_more_than_text() -> None:
    said = tr("{name} is {name.__class__} and {other}", name="{path} {0}")
    assert said == "{path} {0} is {name.__class__} and {other}"


def test_the_text_of_an_error_can_be_said_again() -> None:
    error = DigitpadError(tr("Draw {what} here", what=tr("a digit")))
    speak(Backwards())
    assert again(str(error)) == "ereh tigid a ward"


def test_what_another_process_says_in_english_is_said_here_in_the_language_of_the_person() -> None:
    sent = pickle.dumps(tr("Draw {what} here", what=tr("a digit")))
    speak(Backwards())
    assert pickle.loads(sent) == "ereh tigid a ward"
