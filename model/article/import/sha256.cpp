// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/sha256.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>
#include <cstdint>
#include <cstring>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace crosscheck
{

#ifdef __x86_64__
namespace
{

constexpr qsizetype blockSize = 64;

using State = std::array<std::uint32_t, 8>;

constexpr State initialState{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                             0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

constexpr std::array<std::uint32_t, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// Takes whole blocks into the state. The instructions want the eight words as (a b e f) and
/// (c d g h), and do two rounds each; the message schedule runs four words ahead.
__attribute__((target("sha,sse4.1,ssse3"))) void takeBlocks(State &state, const char *data,
                                                            qsizetype blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    auto *words = reinterpret_cast<__m128i *>(state.data());
    const __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128(words), 0xB1);
    const __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128(words + 1), 0x1B);
    __m128i abef = _mm_alignr_epi8(badc, hgfe, 8);
    __m128i cdgh = _mm_blend_epi16(hgfe, badc, 0xF0);
    for (; blocks > 0; --blocks, data += blockSize) {
        const __m128i oldAbef = abef;
        const __m128i oldCdgh = cdgh;
        __m128i message[4];
        for (int group = 0; group < 16; ++group) {
            __m128i &now = message[group & 3];
            if (group < 4) {
                now = _mm_shuffle_epi8(
                    _mm_loadu_si128(reinterpret_cast<const __m128i *>(data) + group), bigEndian);
            } else {
                const __m128i last = message[(group + 3) & 3];
                const __m128i between = _mm_alignr_epi8(last, message[(group + 2) & 3], 4);
                now = _mm_sha256msg2_epu32(
                    _mm_add_epi32(_mm_sha256msg1_epu32(now, message[(group + 1) & 3]), between),
                    last);
            }
            const auto *constants = reinterpret_cast<const __m128i *>(roundConstants.data());
            const __m128i sum = _mm_add_epi32(now, _mm_loadu_si128(constants + group));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
        }
        abef = _mm_add_epi32(abef, oldAbef);
        cdgh = _mm_add_epi32(cdgh, oldCdgh);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(words, _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(words + 1, _mm_alignr_epi8(dchg, feba, 8));
}

QByteArray fastSha256(QByteArrayView bytes)
{
    State state = initialState;
    const qsizetype whole = bytes.size() / blockSize;
    takeBlocks(state, bytes.data(), whole);
    // The rest, a one bit, zeros, and the length in bits in the last eight bytes.
    const qsizetype rest = bytes.size() - whole * blockSize;
    std::array<char, 2 * blockSize> tail{};
    if (rest > 0)
        std::memcpy(tail.data(), bytes.data() + whole * blockSize, size_t(rest));
    tail[size_t(rest)] = char(0x80);
    const qsizetype tailBlocks = rest + 9 > blockSize ? 2 : 1;
    qToBigEndian(quint64(bytes.size()) * 8, tail.data() + tailBlocks * blockSize - 8);
    takeBlocks(state, tail.data(), tailBlocks);
    QByteArray digest(32, Qt::Uninitialized);
    for (size_t i = 0; i < state.size(); ++i)
        qToBigEndian(state[i], digest.data() + i * 4);
    return digest;
}

} // namespace
#endif

QByteArray sha256(QByteArrayView bytes)
{
#ifdef __x86_64__
    if (__builtin_cpu_supports("sha") && __builtin_cpu_supports("sse4.1"))
        return fastSha256(bytes);
#endif
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace crosscheck
