// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/lexer.h"
#include "model/claim/lexicon.h"
#include "model/compare/toldof.h"
#include "tests/support/markedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestToldOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePerson_data();
    void findsThePerson();
    void tellsTwoPeopleApart_data();
    void tellsTwoPeopleApart();
};

namespace
{

const Lexicon &lexicon()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

ToldOf told(const MarkedText &text)
{
    auto article = std::make_shared<Article>(articleOfLines(text.text));
    Extraction extraction{.tokens = lex(*article, lexicon())};
    extraction.article = std::move(article);
    return toldOf({.span = text.spans.at(0), .value = Quantity{.unit = u"goal"_s}}, extraction,
                  lexicon());
}

} // namespace

void TestToldOf::findsThePerson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("person");
    const auto row = [](const char *name, const QString &text, const QString &person) {
        QTest::newRow(name) << text << person;
    };
    row("whole name", u"Then Ines Aldana scored [two goals]."_s, u"Ines Aldana"_s);
    row("apposition", u"Ines Aldana, a [£3 million] signing, ran."_s, u"Ines Aldana"_s);
    row("surname of a whole name", u"Ines Aldana ran. Then Aldana scored [two goals]."_s,
        u"Ines Aldana"_s);
    row("the nearest of two", u"Per Holm passed, Ines Aldana scored [two goals]."_s,
        u"Ines Aldana"_s);
    row("who says it", u"Ines Aldana said that there were [two goals]."_s, QString());
    row("an organisation", u"Aldana Holdings sold [two goals]."_s, QString());
    row("with an article", u"In the Harbour Cup [two goals] fell."_s, QString());
    row("one word alone", u"Then Kelmar scored [two goals]."_s, QString());
    row("another sentence's", u"Ines Aldana ran. There were [two goals]."_s, QString());
    row("after the number", u"There were [two goals] for Ines Aldana."_s, QString());
}

void TestToldOf::findsThePerson()
{
    QFETCH(QString, text);
    QTEST(told(markedText(text)).person, "person");
}

void TestToldOf::tellsTwoPeopleApart_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &base, const QString &here,
                        const QString &why = {}) { QTest::newRow(name) << base << here << why; };
    row("two that both know", u"Then Ines Aldana scored [two goals]. Per Holm watched."_s,
        u"Then Per Holm scored [two goals]. Ines Aldana watched."_s,
        u"told of Ines Aldana in the base, here of Per Holm"_s);
    row("the same", u"Then Ines Aldana scored [two goals]. Per Holm watched."_s,
        u"Per Holm watched. Then Ines Aldana scored [two goals]."_s);
    row("one whom the other does not know", u"Then Ines Aldana scored [two goals]."_s,
        u"Then Per Holm scored [two goals]. Ines Aldana watched."_s);
    row("both in one sentence", u"Then Ines Aldana scored [two goals] past Per Holm."_s,
        u"Per Holm let Ines Aldana through, and Per Holm saw [two goals]."_s);
    row("of one family", u"Then Ines Aldana scored [two goals]. Jon Aldana watched."_s,
        u"Then Jon Aldana scored [two goals]. Ines Aldana watched."_s);
}

void TestToldOf::tellsTwoPeopleApart()
{
    QFETCH(QString, base);
    QFETCH(QString, here);
    const MarkedText ours = markedText(base);
    const MarkedText theirs = markedText(here);
    const auto reason = personChange(told(ours), ours.text, told(theirs), theirs.text, lexicon());
    QTEST(reason ? words(*reason) : QString(), "why");
}

QTEST_GUILESS_MAIN(TestToldOf)
#include "tst_toldof.moc"
