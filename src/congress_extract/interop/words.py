"""A spaCy tokenizer for Vietnamese words, by underthesea: `@tokenizers = "congress_extract.words.v1"`.

    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "congress_extract.words.v1"}}})

A token is a word and may have blanks inside (`Đại hội`). `doc.text` is always the text as given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import DummyTokenizer, registry
from spacy.vocab import Vocab

from ..segmentation import segment


class WordTokenizer(DummyTokenizer):
    """Divides a text into the words of `congress_extract.segment`, and what is between them into tokens of blanks."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """The tokens of `text`."""
        words, spaces = [], []
        for start, end in _stretches(text):
            words.append(text[start:end])
            spaces.append(False)
        # A single blank after a token belongs to it.
        for index in range(len(words) - 1, 0, -1):
            if words[index] == " " and not words[index - 1].isspace():
                spaces[index - 1] = True
                del words[index], spaces[index]
        return Doc(self.vocab, words=words, spaces=spaces)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for sentence in segment(text):
        for word in sentence.words:
            if at < word.start:
                yield at, word.start
            yield word.start, word.end
            at = word.end
    if at < len(text):
        yield at, len(text)


@registry.tokenizers("congress_extract.words.v1")  # type: ignore[untyped-decorator]
def create() -> Callable[[Language], WordTokenizer]:
    """What a pipeline makes its tokenizer with."""

    def tokenizer(nlp: Language) -> WordTokenizer:
        return WordTokenizer(nlp.vocab)

    return tokenizer
