"""The record: what one article becomes.

Frozen Pydantic models and nothing else; field names, units and meanings are those of schema version 1.
`None` always means "the article does not say", never a guess and never 0.

Every fact carries `text`, the exact surface it was read from, and `span`, its half-open range in Unicode
code points of the string it stands in: the article's text, or its title when `source` is `"title"`.
So ``article.text[fact.span[0]:fact.span[1]] == fact.text`` always holds.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, PlainSerializer

Comparator = Literal["eq", "gt", "gte", "lt", "lte", "approx"]
Level = Literal[
    "national",
    "sector",
    "provincial",
    "upper_grassroots",
    "grassroots",
    "grassroots_member",
    "section",
]
PartOfDay = Literal["morning", "afternoon", "evening"]
Role = Literal["chair", "vice_chair", "inspection_chair", "inspection_vice_chair", "womens_chair", "other"]
Selection = Literal["elected", "appointed"]
Source = Literal["text", "title"]

Number = int | Annotated[Decimal, PlainSerializer(float, return_type=float, when_used="json")]
"""A whole number stays an int; a fraction is an exact Decimal (a JSON number when written)."""


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Fact(_Model):
    """Something the article says, with the words that say it."""

    text: str
    span: tuple[int, int]
    source: Source = "text"


class Union(Fact):
    """A trade union: `name` as written, `canonical` with abbreviations expanded, its level and province."""

    name: str
    canonical: str
    level: Level | None = None
    province: str | None = None
    province_inferred: bool = False


class Ordinal(Fact):
    """Which congress of the union it is: `Đại hội … lần thứ XI` → 11."""

    value: int


class HeldOn(Fact):
    """The day or days stated, as EDTF (ISO 8601-2): `2023-04-28`, `2023-10-17/2023-10-18`, `XXXX-05-15`."""

    edtf: str
    year_inferred: bool = False
    part_of_day: PartOfDay | None = None


class Venue(Fact):
    """The place where the congress is held, as stated."""

    name: str


class Term(Fact):
    """A term of office by its first and last year, as printed."""

    start: int
    end: int


class Delegates(Fact):
    """How many delegates (or members) attend."""

    value: int
    comparator: Comparator = "eq"


class Committee(Fact):
    """A body chosen by the congress: how many, who (where listed), and how."""

    size: int | None = None
    members: tuple[str, ...] = ()
    selection: Selection | None = None


class Officer(Fact):
    """A person who received a leading post. `reelected` is None where the article does not say."""

    name: str
    honorific: str | None = None
    role: Role
    role_text: str
    selection: Selection | None = None
    reelected: bool | None = None


class Delegation(Fact):
    """The delegation to the next-higher congress; each number only as stated."""

    total: int | None = None
    official: int | None = None
    alternate: int | None = None


class Result(Fact):
    """Goals of the closing term: `13/13 chỉ tiêu` → achieved 13 of total 13."""

    achieved: int
    total: int


class Money(Fact):
    """A sum in whole units of `currency` (ISO 4217); `amount_max` where a range is stated."""

    amount: int
    amount_max: int | None = None
    currency: str = "VND"
    comparator: Comparator = "eq"
    per: str | None = None
    purpose: str | None = None


class Target(Fact):
    """A number the new term aims at: `value` of `unit`, of what (`subject`), to do what (`action`)."""

    value: Number
    value_max: Number | None = None
    unit: str
    comparator: Comparator = "eq"
    subject: str | None = None
    action: str | None = None
    per: Literal["year", "term"] | None = None


class Congress(_Model):
    """One congress that the article reports as held or under way."""

    union: Union
    ordinal: Ordinal | None = None
    held_on: HeldOn | None = None
    venue: Venue | None = None
    term: Term | None = None
    previous_term: Term | None = None
    delegates: Delegates | None = None
    committee: Committee | None = None
    standing_committee: Committee | None = None
    inspection_committee: Committee | None = None
    officers: tuple[Officer, ...] = ()
    delegation: Delegation | None = None
    results: tuple[Result, ...] = ()
    money: tuple[Money, ...] = ()
    targets: tuple[Target, ...] = ()


class DateMention(Fact):
    """A written date; parts that are not written stay open (`XXXX-06-12`)."""

    edtf: str
    part_of_day: PartOfDay | None = None


class TermMention(Fact):
    """A term of office by its years."""

    start: int
    end: int


class OrdinalMention(Fact):
    """`lần thứ XI`, `khóa 11`, `lần thứ nhất`."""

    value: int


class PersonMention(Fact):
    """A person; `positions` are the posts written beside the name."""

    name: str
    honorific: str | None = None
    positions: tuple[str, ...] = ()


class PercentageMention(Fact):
    """`90%`, `85-90%`, `trên 98%`."""

    value: Number
    value_max: Number | None = None
    comparator: Comparator = "eq"


class QuantityMention(Fact):
    """A number with its counted noun: `1.208 suất quà`."""

    value: Number
    value_max: Number | None = None
    unit: str
    comparator: Comparator = "eq"


class Mentions(_Model):
    """Everything found, by kind, each in text order (those of the title first)."""

    dates: tuple[DateMention, ...] = ()
    terms: tuple[TermMention, ...] = ()
    ordinals: tuple[OrdinalMention, ...] = ()
    unions: tuple[Union, ...] = ()
    people: tuple[PersonMention, ...] = ()
    money: tuple[Money, ...] = ()
    percentages: tuple[PercentageMention, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()


class ArticleInfo(_Model):
    """What is known of the article itself."""

    id: str | None = None
    url: str | None = None
    title: str | None = None
    published: date | None = None


class Warning(_Model):
    """What was ambiguous, contradictory or left out. `code` is stable, `message` is for people."""

    code: str
    message: str


class ArticleRecord(_Model):
    """All that one article says of the union congresses it reports."""

    schema_version: Literal[1] = 1
    article: ArticleInfo
    congresses: tuple[Congress, ...] = ()
    mentions: Mentions = Mentions()
    warnings: tuple[Warning, ...] = ()
