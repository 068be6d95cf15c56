using Matching.Domain;

namespace Matching.Merit;

/// <summary>How evidence speaks of a listing.</summary>
internal static class BoardNames
{
    /// <summary>That a company is listed on a board.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The board says that the company is not listed.</exception>
    internal static Text Listed(ListingBoard board) => board switch
    {
        ListingBoard.Star => new Text("上市（科创板）", "listed (STAR Market)"),
        ListingBoard.ChiNext => new Text("上市（创业板）", "listed (ChiNext)"),
        ListingBoard.Main => new Text("上市（主板）", "listed (main board)"),
        ListingBoard.Hk => new Text("上市（港股）", "listed (Hong Kong)"),
        ListingBoard.Us => new Text("上市（美股）", "listed (United States)"),
        ListingBoard.Other => new Text("上市（其他市场）", "listed (another market)"),
        ListingBoard.Neeq => new Text("新三板挂牌", "quoted on NEEQ"),
        ListingBoard.Tutoring => new Text("上市辅导期", "preparing to list"),
        _ => throw new ArgumentOutOfRangeException(nameof(board), board, "The company is not listed."),
    };
}
