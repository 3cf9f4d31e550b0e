// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/numberrows.h"

using namespace Qt::StringLiterals;
using namespace crosscheck;

/// Money, spellings of numbers, percentages and units: one row a form.
class TestMoneyAndUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMoney_data();
    void readsMoney() { compareFoundNumber(); }
    void readsDigitsAndWords_data();
    void readsDigitsAndWords() { compareFoundNumber(); }
    void readsPercentages_data();
    void readsPercentages() { compareFoundNumber(); }
    void readsUnits_data();
    void readsUnits() { compareFoundNumber(); }
};

void TestMoneyAndUnits::readsMoney_data()
{
    addNumberColumns();
    row("canadian dollars", u"was paid [C$4.2m] for it"_s, u"4200000 CAD"_s);
    row("millions sold", u"had sales of [1.1m] there"_s, u"1100000"_s);
    row("metres all the same", u"the people sat [1.1m] above it"_s, u"1.1 m"_s);
    row("hyphened kilometres", u"a [2.8-km] runway"_s, u"2800 m"_s);
    row("kilometres a second", u"at [12 km/s] there"_s, u"12000 m/s"_s);
    row("rand", u"it lost [R3.5bn] then"_s, u"3500000000 ZAR"_s);
    row("rand, in full", u"it lost [R500 million] then"_s, u"500000000 ZAR"_s);
    row("rand, grouped", u"it cost [R1,200] a month"_s, u"1200 ZAR"_s);
    row("canada, long", u"was paid [CA$400] for it"_s, u"400 CAD"_s);
    row("new zealand dollars", u"a fine of [NZ$18,000] was"_s, u"18000 NZD"_s);
    row("hong kong dollars", u"worth [HK$2.1bn] now"_s, u"2100000000 HKD"_s);
    row("singapore dollars", u"a rent of [S$3,400] a month"_s, u"3400 SGD"_s);
    row("american, by letters", u"a loan of [US$650,000] came"_s, u"650000 USD"_s);
    row("american, spaced", u"a loan of [US $650,000] came"_s, u"650000 USD"_s);
    row("american, by points", u"about [U.S. $40 million] went"_s, u"40000000 USD approx"_s);
    row("yen sign", u"it costs [¥12,000] there"_s, u"12000 JPY"_s);
    row("wide yen sign", u"it costs [￥12,000] there"_s, u"12000 JPY"_s);
    row("yuan", u"a loan of [30 billion yuan] was"_s, u"30000000000 CNY"_s);
    row("renminbi", u"a loan of [RMB 30bn] was"_s, u"30000000000 CNY"_s);
    row("rupee sign", u"paid [₹1,20,000] for it"_s, u"120000 INR"_s);
    row("rupee and lakh", u"paid [₹5 lakh] for it"_s, u"500000 INR"_s);
    row("rupee and crore", u"a project of [Rs 250 crore] was"_s, u"2500000000 INR"_s);
    row("rupees by letters", u"paid [Rs. 500] for it"_s, u"500 INR"_s);
    row("won", u"a fine of [₩1.2 trillion] was"_s, u"1.2e+12 KRW"_s);
    row("won in words", u"a fine of [1.2 trillion won] was"_s, u"1.2e+12 KRW"_s);
    row("swiss, code first", u"a salary of [CHF120,000] a year"_s, u"120000 CHF"_s);
    row("francs", u"a salary of [120,000 Swiss francs] a year"_s, u"120000 CHF"_s);
    row("kroner", u"a fine of [4 million Norwegian kroner] was"_s, u"4000000 NOK"_s);
    row("code behind", u"a fine of [250 EUR] was"_s, u"250 EUR"_s);
    row("code behind a scale", u"a fine of [2.5 million EUR] was"_s, u"2500000 EUR"_s);
    row("real", u"it lent [R$3.5 billion] then"_s, u"3500000000 BRL"_s);
    row("peso", u"it lent [12 million pesos] then"_s, u"12000000 MXN"_s);
    row("pounds of egypt", u"it lent [40 million Egyptian pounds] then"_s, u"40000000 EGP"_s);
    row("australian in words", u"it lent [40 million Australian dollars] then"_s,
        u"40000000 AUD"_s);
    row("euro in the singular", u"it cost [one euro] then"_s, u"1 EUR"_s);
    row("cent sign", u"it cost [99¢] then"_s, u"0.99 USD"_s);
    row("pence", u"it cost [85p] then"_s, u"0.85 GBP"_s);
    row("pence in words", u"it cost [85 pence] then"_s, u"0.85 GBP"_s);
    row("pounds and pence", u"it cost [£4.99] then"_s, u"4.99 GBP"_s);
    row("hyphened money", u"a [$50-million] plan"_s, u"50000000 USD"_s);
    row("hyphened money in words", u"a [50-million-euro] plan"_s, u"50000000 EUR"_s);
    row("money per year", u"a salary of [$48,000]-a-year"_s, u"48000 USD"_s);
    row("thousand by k", u"a salary of [$48k] then"_s, u"48000 USD"_s);
    row("capital k", u"a salary of [£48K] then"_s, u"48000 GBP"_s);
    row("mn", u"a loan of [€48mn] then"_s, u"48000000 EUR"_s);
    row("tn", u"a debt of [$33tn] then"_s, u"3.3e+13 USD"_s);
    row("trn", u"a debt of [$33trn] then"_s, u"3.3e+13 USD"_s);
    row("capital m", u"a loan of [$48M] then"_s, u"48000000 USD"_s);
    row("capital b", u"a loan of [$48B] then"_s, u"48000000000 USD"_s);
    row("mil", u"a loan of [$48 mil] then"_s, u"48000000 USD"_s);
    row("bitcoin", u"a ransom of [40 bitcoins] then"_s, u"40 BTC"_s);
}

void TestMoneyAndUnits::readsDigitsAndWords_data()
{
    addNumberColumns();
    row("narrow no-break space", u"and [1\u202f250\u202f000 people] came"_s, u"1250000 person"_s);
    row("thin space", u"and [12\u2009500 people] came"_s, u"12500 person"_s);
    row("apostrophe", u"and [12’500 people] came"_s, u"12500 person"_s);
    row("straight apostrophe", u"and [1'250'000 people] came"_s, u"1250000 person"_s);
    row("decimals and groups", u"paid [€1,234.56] then"_s, u"1234.56 EUR"_s);
    row("leading nought", u"a rise of [0.25%] then"_s, u"0.25 %"_s);
    row("long digits", u"had [28412000 users] then"_s, u"28412000 user"_s);
    row("vulgar behind a digit", u"ran [2½ miles] then"_s, u"4023.36 m"_s);
    row("vulgar with a scale", u"sold [1½ million cars] then"_s, u"1500000 car"_s);
    row("three-quarters sign", u"took [¾] of it"_s, u"0.75 x"_s);
    row("three-quarters in words", u"took [three quarters] of it"_s, u"0.75 x"_s);
    row("fifth", u"took [a fifth] of it"_s, u"0.2 x"_s);
    row("hyphened fraction", u"took [two-fifths] of it"_s, u"0.4 x"_s);
    row("written with a slash", u"ran [2 1/2 miles] then"_s, u"4023.36 m"_s);
    row("half of", u"had [half] of it"_s, u"0.5 x"_s);
    row("half a billion", u"cost [half a billion dollars] then"_s, u"500000000 USD"_s);
    row("quarter of a million", u"cost [a quarter of a million pounds] then"_s, u"250000 GBP"_s);
    row("one and a half", u"waited [one and a half hours] there"_s, u"5400 s"_s);
    row("hour and a half", u"waited [an hour and a half] there"_s, u"5400 s"_s);
    row("four and a half years", u"got [four and a half years] in jail"_s, u"4.5 year"_s);
    row("three and a half percent", u"fell [three and a half percent] then"_s, u"3.5 %"_s);
    row("hundreds in words", u"about [two hundred and fifty people] came"_s,
        u"250 person approx"_s);
    row("thousands in words", u"about [twelve thousand people] came"_s, u"12000 person approx"_s);
    row("long number", u"all [one thousand two hundred and six votes] count"_s, u"1206 vote"_s);
    row("hyphen tens", u"all [forty-two ships] sailed"_s, u"42 ship"_s);
    row("couple of dozen", u"met [two dozen voters] there"_s, u"24 voter"_s);
    row("dozen", u"met [a dozen voters] there"_s, u"12 voter"_s);
    row("half a dozen", u"met [half a dozen voters] there"_s, u"6 voter"_s);
    row("a million", u"met [a million voters] there"_s, u"1000000 voter"_s);
    row("million plus", u"had [1m-plus users] there"_s, u"1000000 user at_least"_s);
    row("a hundred", u"met [a hundred voters] there"_s, u"100 voter"_s);
    row("nineteen hundred", u"had [fifteen hundred members] there"_s, u"1500 member"_s);
}

void TestMoneyAndUnits::readsPercentages_data()
{
    addNumberColumns();
    row("percent spaced", u"a rise of [4.5 %] then"_s, u"4.5 %"_s);
    row("pc", u"a rise of [4.5pc] then"_s, u"4.5 %"_s);
    row("per-cent", u"a rise of [4.5 per-cent] then"_s, u"4.5 %"_s);
    row("percentage points short", u"a rise of [4.5 pp] then"_s, u"4.5 percentage point"_s);
    row("points of percent", u"up [2 percentage points] now"_s, u"2 percentage point"_s);
    row("quarter point", u"up 2%, then by [a quarter point] now"_s, u"0.25 percentage point"_s);
    row("quarter-point", u"at 2%, [a quarter-point] cut"_s, u"0.25 percentage point"_s);
    row("stones and pounds", u"weighs [13st 4lb] now"_s, u"84.36818082 kg"_s);
    row("hyphened point", u"a [2-percentage-point] rise"_s, u"2 percentage point"_s);
    row("bps", u"a cut of [25bps] then"_s, u"25 basis point"_s);
    row("basis-point", u"a [25-basis-point] cut"_s, u"25 basis point"_s);
}

void TestMoneyAndUnits::readsUnits_data()
{
    addNumberColumns();
    row("kilometres an hour", u"at [120 kilometres an hour] then"_s, u"33.3333333333 m/s"_s);
    row("miles per hour", u"at [60 miles per hour] then"_s, u"26.8224 m/s"_s);
    row("mph", u"at [60mph] then"_s, u"26.8224 m/s"_s);
    row("kph", u"at [120 kph] then"_s, u"33.3333333333 m/s"_s);
    row("knots", u"at [20 knots] then"_s, u"10.2888888889 m/s"_s);
    row("feet", u"a [30-foot] wave"_s, u"9.144 m"_s);
    row("ft", u"a wave of [30ft] hit"_s, u"9.144 m"_s);
    row("inches", u"had [12 inches] of snow"_s, u"0.3048 m"_s);
    row("centimetres", u"had [12cm] of snow"_s, u"0.12 m"_s);
    row("millimetres", u"had [12 mm] of rain"_s, u"0.012 m"_s);
    row("kilograms", u"lost [12 kilograms] then"_s, u"12 kg"_s);
    row("grams", u"lost [12 grams] then"_s, u"0.012 kg"_s);
    row("tons", u"lost [12 metric tons] then"_s, u"12000 kg"_s);
    row("tonne in t", u"lost [12t] then"_s, u"12000 kg"_s);
    row("co2 equivalent", u"some [3 million tonnes] of CO₂ equivalent a year"_s,
        u"3000000000 kg approx"_s);
    row("co2", u"some [3 million tonnes] of CO2 a year"_s, u"3000000000 kg approx"_s);
    row("co2e", u"some [3 million tonnes] CO2e a year"_s, u"3000000000 kg approx"_s);
    row("kilogram per square metre", u"a load of [5 kg/m²] then"_s, u"5 kg/m²"_s);
    row("grams per kilometre", u"it emits [120 g/km] then"_s, u"0.00012 kg/m"_s);
    row("kwh", u"uses [40 kWh] then"_s, u"144000000 J"_s);
    row("kilowatt-hours", u"uses [40 kilowatt-hours] then"_s, u"144000000 J"_s);
    row("megawatts", u"a [300-megawatt] farm"_s, u"300000000 W"_s);
    row("mw", u"a [300MW] farm"_s, u"300000000 W"_s);
    row("gigawatt hours", u"made [3 gigawatt hours] then"_s, u"1.08e+13 J"_s);
    row("gwh", u"made [3 GWh] then"_s, u"1.08e+13 J"_s);
    row("horsepower", u"with [300 horsepower] in it"_s, u"223709.961475 W"_s);
    row("volts", u"a [12-volt] line"_s, u"12 V"_s);
    row("megahertz", u"at [300 MHz] then"_s, u"300000000 Hz"_s);
    row("gigabytes", u"a [16GB] phone"_s, u"16000000000 B"_s);
    row("terabytes", u"took [3 terabytes] of it"_s, u"3e+12 B"_s);
    row("megabits", u"a line of [100 Mbps] then"_s, u"12500000 B/s"_s);
    row("litres", u"poured [40 litres] in"_s, u"0.04 m³"_s);
    row("gallons", u"poured [40 gallons] in"_s, u"0.15141647136 m³"_s);
    row("barrels", u"pumped [40,000 barrels] a day"_s, u"40000 barrel"_s);
    row("acres", u"burned [40 acres] then"_s, u"161874.256896 m²"_s);
    row("hectares", u"burned [40 hectares] then"_s, u"400000 m²"_s);
    row("square miles", u"burned [40 square miles] then"_s, u"103599524.413 m²"_s);
    row("square metres", u"built [40 square metres] then"_s, u"40 m²"_s);
    row("m2", u"built [40 m²] then"_s, u"40 m²"_s);
    row("square feet", u"built [40 square feet] then"_s, u"3.7161216 m²"_s);
    row("cubic metres", u"poured [40 cubic metres] then"_s, u"40 m³"_s);
    row("celsius word", u"was [40 degrees Celsius] then"_s, u"40 °C"_s);
    row("celsius sign", u"was [40 °C] then"_s, u"40 °C"_s);
    row("minus celsius", u"was [-12°C] then"_s, u"-12 °C"_s);
    row("minus celsius in words", u"was [minus 12 Celsius] then"_s, u"-12 °C"_s);
    row("fahrenheit word", u"was [50 degrees Fahrenheit] then"_s, u"10 °C"_s);
    row("minutes", u"took [40 minutes] then"_s, u"2400 s"_s);
    row("minute-long", u"a [40-minute] film"_s, u"2400 s"_s);
    row("hours", u"took [40 hours] then"_s, u"144000 s"_s);
    row("days, again", u"took [40 days] then"_s, u"40 day"_s);
    row("weeks", u"took [40 weeks] then"_s, u"40 week"_s);
    row("months", u"took [40 months] then"_s, u"40 month"_s);
    row("decades", u"took [two decades] then"_s, u"2 decade"_s);
    row("milliseconds", u"took [40 milliseconds] then"_s, u"0.04 s"_s);
    row("light-years", u"is [40 light-years] away"_s, u"3.78429218903e+17 m"_s);
    row("decibels", u"was [90 decibels] loud"_s, u"90 dB"_s);
    row("magnitude", u"a [6.1]-magnitude quake"_s, u"6.1"_s);
    row("magnitude before", u"a magnitude-[6.1] quake"_s, u"6.1"_s);
    row("calories", u"had [400 calories] in it"_s, u"1673.6 J"_s);
}

QTEST_GUILESS_MAIN(TestMoneyAndUnits)
#include "tst_moneyandunits.moc"
