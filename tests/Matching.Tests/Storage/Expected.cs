using Matching.Domain;
using Matching.Storage;

namespace Matching.Tests.Storage;

/// <summary>What a store must hold after one write, worked out the slow and plain way.</summary>
internal static class Expected
{
    public static MatchingData LastOfEachKey(MatchingData rows) => new()
    {
        Companies = Of(RowKinds.Companies, rows.Companies),
        Plots = Of(RowKinds.Plots, rows.Plots),
        Buildings = Of(RowKinds.Buildings, rows.Buildings),
        Units = Of(RowKinds.Units, rows.Units),
        Enquiries = Of(RowKinds.Enquiries, rows.Enquiries),
        Engagements = Of(RowKinds.Engagements, rows.Engagements),
        Ties = Of(RowKinds.Ties, rows.Ties),
        Goals = Of(RowKinds.Goals, rows.Goals),
        Waivers = Of(RowKinds.Waivers, rows.Waivers),
    };

    private static RowList<T> Of<T>(RowKind<T> kind, IReadOnlyList<T> rows)
        where T : class =>
        RowList<T>.Of([.. rows.GroupBy(kind.Key).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => kind.Freeze(g.Last()))]);
}
