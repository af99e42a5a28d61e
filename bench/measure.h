// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace hipstride {

/// Does `work` that many times, prints the median and the most, and returns the median.
/// Unit: milliseconds.
inline double measure(int rounds, const char *what, auto &&work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::ranges::sort(times);
    const double median = times[times.size() / 2];
    std::printf("%-46s median %7.2f ms   most %7.2f ms\n", what, median, times.back());
    return median;
}

} // namespace hipstride
