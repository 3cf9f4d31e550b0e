// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkrows.h"

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestConversionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds() { compareOneCheck(); }
    void passesOver_data();
    void passesOver() { compareNoCheck(); }
};

void TestConversionCheck::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &text, const QString &why) {
        QTest::newRow(name) << text << why;
    };
    row("miles", u"It is 17 miles (37 km) from the coast."_s, u"17 miles is 27.4 km, not 37 km"_s);
    row("kilometres first", u"The 120-kilometre (57-mile) border is closed."_s,
        u"120-kilometre is 74.6 miles, not 57-mile"_s);
    row("feet", u"The mast is 300 feet (191 metres) high."_s,
        u"300 feet is 91.4 metres, not 191 metres"_s);
    row("weight", u"It weighed 44 pounds (30 kilograms) at birth."_s,
        u"44 pounds is 20 kilograms, not 30 kilograms"_s);
    row("temperature", u"It reached 31°C (68°F) at noon."_s, u"31°C is 87.8 °F, not 68°F"_s);
    row("speed", u"Winds of 90 mph (95 km/h) tore off roofs."_s,
        u"90 mph is 145 km/h, not 95 km/h"_s);
}

void TestConversionCheck::passesOver_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("right", u"It is 17 miles (27 km) from the coast."_s);
    row("rounded", u"It is 60 miles (100 km) from the coast."_s);
    row("rounded on both sides", u"The mast is 5,000 feet (1,500 metres) high."_s);
    row("six feet are two metres", u"The wall is six feet (two metres) high."_s);
    row("rise of temperature", u"A warming of 1.5C (2.7F) was measured."_s);
    row("temperature, right", u"It reached 31°C (88°F) at noon."_s);
    row("frost", u"It fell to -40°C (-40°F) at night."_s);
    row("composed", u"She is 6 feet 2 inches (188 cm) tall."_s);
    row("feet and inches by words", u"He is five feet, 11 inches (180 cm) tall."_s);
    row("another thing in brackets", u"It is 17 miles (and 37 km of side roads) long."_s);
    row("short tons", u"The ship carried 1,000 tons (907 tonnes) of coal."_s);
    row("nautical miles", u"It lies 200 nautical miles (370 km) off the coast."_s);
    row("gallons", u"The tank holds 1,000 gallons (4,546 litres)."_s);
    row("money", u"It costs $50 million (€80 million) to build."_s);
    row("same unit", u"It is 17 km (37 km with the detour) long."_s);
    row("range", u"It is 17 to 20 miles (37 km) away."_s);
    row("area and length", u"The field of 17 acres (37 km) is closed."_s);
}

QTEST_GUILESS_MAIN(TestConversionCheck)
#include "tst_conversioncheck.moc"
