using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class ListedRankTest
{
    private static readonly ListedRank Feature = new();

    [Theory]
    [InlineData(ListingBoard.None, 0)]
    [InlineData(ListingBoard.Neeq, 1)]
    [InlineData(ListingBoard.Tutoring, 1)]
    [InlineData(ListingBoard.Other, 1)]
    [InlineData(ListingBoard.Star, 2)]
    [InlineData(ListingBoard.ChiNext, 2)]
    [InlineData(ListingBoard.Main, 3)]
    [InlineData(ListingBoard.Hk, 3)]
    [InlineData(ListingBoard.Us, 3)]
    public void Each_board_has_its_rank(ListingBoard board, int rank) => Assert.Equal(rank, Value(Feature, Firm with { Listing = board }));

    [Fact]
    public void An_unknown_listing_is_missing_and_not_unlisted() => Assert.Equal(float.NaN, Value(Feature, Firm));

    [Fact]
    public void A_listing_that_became_known_later_is_missing() => AssertMissingUntilKnown(Feature, Firm with { Listing = ListingBoard.Main });
}
