using System.Buffers;
using System.Collections.Frozen;
using System.Numerics;

namespace Matching.Domain;

/// <summary>
/// The trades that a company's own words name: keywords, names and scope, read in this order until three are found. A trade is one bit of a number, so
/// that a million companies say it in a few thousand ways.
/// </summary>
/// <remarks>
/// Whole scopes differ from firm to firm, and much of them is the registration office's style. The table lists words of trades; where one word begins
/// with another, the longer one is read.
/// </remarks>
public static class TradeWords
{
    /// <summary>The most trades that are read of one company: what a scope names first is what the firm is about.</summary>
    public const int Most = 3;

    private static readonly FrozenDictionary<string, int> TradeOf;
    private static readonly int[] Lengths;
    private static readonly SearchValues<string> Words;

    static TradeWords()
    {
        var rows = EmbeddedTable.Rows("Domain/Trades/trade_words.csv");
        Names = [.. rows.Select(cells => new Text(cells[0], cells[1]))];
        if (Names.Count > 64) throw new InvalidDataException($"There are {Names.Count} trades; a number has 64 bits.");
        TradeOf = rows.Index().SelectMany(row => row.Item[2].Split(';').Select(word => KeyValuePair.Create(word, row.Index))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        Lengths = [.. TradeOf.Keys.Select(word => word.Length).Distinct().OrderDescending()];
        Words = SearchValues.Create([.. TradeOf.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The trades; trade i is bit i.</summary>
    public static IReadOnlyList<Text> Names { get; }

    /// <summary>The trades of a company, a bit for each; 0 when its words name none.</summary>
    public static ulong Of(Company company)
    {
        ulong found = 0;
        for (var i = 0; i < company.ProductKeywords.Count; i++) found = Read(company.ProductKeywords[i], found);
        found = Read(company.NameZh, found);
        found = Read(company.NameEn, found);
        return Read(company.BusinessScope, found);
    }

    private static ulong Read(ReadOnlySpan<char> text, ulong found)
    {
        var words = TradeOf.GetAlternateLookup<ReadOnlySpan<char>>();
        while (BitOperations.PopCount(found) < Most && text.IndexOfAny(Words) is >= 0 and var at)
        {
            text = text[at..];
            foreach (var length in Lengths)
            {
                if (length > text.Length || !words.TryGetValue(text[..length], out var trade)) continue;
                found |= 1UL << trade;
                text = text[length..];
                break;
            }
        }

        return found;
    }
}
