// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/networklayout.h"

namespace boxwright::detail {

using namespace Qt::StringLiterals;

namespace {

void addCspBlock(std::vector<ConvolutionLayout>& layout, const QString& name, const CspLayout& csp)
{
    const int channels = csp.channels;
    layout.push_back({name + u".in"_s, channels, channels, 3, csp.stride});
    for (int i = 1; i <= csp.tinyBlocks; ++i) {
        const QString block = u"%1.block%2"_s.arg(name).arg(i);
        layout.push_back({block + u".a"_s, channels, channels / 2});
        layout.push_back({block + u".b"_s, channels / 2, channels / 2});
    }
    layout.push_back({name + u".out"_s, channels, channels});
}

} // namespace

std::vector<ConvolutionLayout> networkLayout(int classes)
{
    std::vector<ConvolutionLayout> layout;
    layout.push_back({u"backbone.stem"_s, 3, kCspBlocks[0].channels, 3, 2});
    for (size_t i = 0; i < kCspBlocks.size(); ++i)
        addCspBlock(layout, u"backbone.stage%1"_s.arg(i + 1), kCspBlocks[i]);
    for (size_t i = 0; i < kStrides.size(); ++i) {
        const int inputs = 2 * kCspBlocks[i + 1].channels;
        layout.push_back({u"neck.lateral%1"_s.arg(kStrides[i]), inputs, kNeckChannels, 1});
    }
    for (const int stride : kStrides) {
        const QString head = u"head.stride%1"_s.arg(stride);
        layout.push_back({head + u".hidden"_s, kNeckChannels, kNeckChannels});
        layout.push_back({head + u".output"_s, kNeckChannels, classes + kBoxChannels, 1});
    }
    return layout;
}

int frozenConvolutions(int stages)
{
    Q_ASSERT(stages >= 0 && stages <= int(kCspBlocks.size()));
    int convolutions = stages > 0 ? 1 : 0;
    for (int i = 0; i < stages; ++i)
        convolutions += 2 + 2 * kCspBlocks[size_t(i)].tinyBlocks;
    return convolutions;
}

} // namespace boxwright::detail
