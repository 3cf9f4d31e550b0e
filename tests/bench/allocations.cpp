// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's own malloc takes the place of the C library's, and passes on to it under the name
// that it goes by inside.
#include "tests/bench/allocations.h"

#include <atomic>
#include <cstdlib>

namespace
{

std::atomic<std::uint64_t> counted = 0;

} // namespace

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

// NOLINTBEGIN(bugprone-reserved-identifier, cert-dcl37-c, cert-dcl51-cpp): these are the names
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);

void *malloc(size_t size)
{
    counted.fetch_add(1, std::memory_order_relaxed);
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    counted.fetch_add(1, std::memory_order_relaxed);
    return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size)
{
    counted.fetch_add(1, std::memory_order_relaxed);
    return __libc_realloc(memory, size);
}
}
// NOLINTEND(bugprone-reserved-identifier, cert-dcl37-c, cert-dcl51-cpp)

#endif

namespace crosscheck
{

std::uint64_t allocations()
{
    return counted.load(std::memory_order_relaxed);
}

} // namespace crosscheck
