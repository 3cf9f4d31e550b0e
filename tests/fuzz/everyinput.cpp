// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands in for libFuzzer: pieces that have a meaning somewhere, put together by a fixed dice. A
// target that aborts shows by the number that was printed last.
#include <array>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>
#include <string_view>

using namespace std::string_view_literals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace
{

constexpr std::array pieces{"\n"sv,
                            "\r\n"sv,
                            "\n\n"sv,
                            " "sv,
                            "\t"sv,
                            "# "sv,
                            "> "sv,
                            "* "sv,
                            "1. "sv,
                            "2. "sv,
                            "**"sv,
                            "```\n"sv,
                            "[a](b)"sv,
                            "![a](b)"sv,
                            "&amp;"sv,
                            "&#x110000;"sv,
                            "&#;"sv,
                            "<b>"sv,
                            "| a | b |\n|---|---|\n"sv,
                            "---\n"sv,
                            "title: x\n"sv,
                            "\""sv,
                            "“"sv,
                            "”"sv,
                            "‘"sv,
                            "’"sv,
                            "'"sv,
                            "said "sv,
                            "Anna Pell "sv,
                            "By "sv,
                            "See also: "sv,
                            "© 2024 "sv,
                            "12 March 2025 "sv,
                            "5:52 p.m. "sv,
                            "$1.2bn "sv,
                            "two-thirds "sv,
                            "½"sv,
                            "1,234.5 "sv,
                            "-"sv,
                            "–"sv,
                            " | "sv,
                            "\xFF"sv,
                            "\xE2\x80"sv,
                            "\xED\xA0\x80"sv,
                            "\xF0\x9F\x9A\xA2"sv,
                            "\xEF\xBB\xBF"sv,
                            "\xFF\xFE"sv,
                            "\0"sv,
                            "\x01"sv,
                            "The ferry sailed on Tuesday with 40 cars. "sv};

std::string inputOf(std::mt19937 &dice)
{
    std::string input;
    for (auto left = dice() % 40; left > 0; --left) {
        const std::string_view piece = pieces[dice() % pieces.size()];
        const auto times = dice() % 16 == 0 ? dice() % 200 : 1;
        for (unsigned i = 0; i < times; ++i)
            input += piece;
    }
    return input;
}

} // namespace

int main()
{
    std::mt19937 dice(1);
    for (int run = 0; run < 4000; ++run) {
        if (run % 100 == 0) {
            std::printf("%d\n", run);
            std::fflush(stdout);
        }
        const std::string input = inputOf(dice);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.data()), input.size());
    }
    return 0;
}
