using Matching.Domain;

namespace Matching.Catalog;

/// <summary>The columns by name, and how their values are written: the one list that both writing and reading go by.</summary>
internal static class CompanyColumnsFormat
{
    /// <summary>Sends columns through a channel.</summary>
    /// <param name="channel">Where they go to or come from.</param>
    /// <param name="columns">The columns to write; null to read them.</param>
    public static CompanyColumns Through(IColumnChannel channel, CompanyColumns? columns) => new()
    {
        Fits = channel.Coded("fits", columns?.Fits, WriteFit, ReadFit),
        Industries = channel.Coded("industries", columns?.Industries, WriteIndustry, ReadIndustry),
        Activities = channel.Coded("activities", columns?.Activities, WriteActivities, ReadActivities),
        Trades = channel.Coded("trades", columns?.Trades, (bytes, trades) => bytes.Value(trades), (ref bytes) => bytes.Value<ulong>()),
        Cities = channel.Coded("cities", columns?.Cities, WriteText, ReadText),
        Tags = channel.Coded("tags", columns?.Tags, (bytes, tags) => bytes.Texts(tags), (ref bytes) => bytes.Texts()!),
        RiskFlags = channel.Coded("riskFlags", columns?.RiskFlags, (bytes, flags) => bytes.Texts(flags), (ref bytes) => bytes.Texts()),
        Countries = channel.Coded("countries", columns?.Countries, WriteText, ReadText),
        Sources = channel.Coded("sources", columns?.Sources, WriteSource, ReadSource),
        DataKinds = channel.Plain("dataKinds", columns?.DataKinds),
        KnownFrom = channel.Plain("knownFrom", columns?.KnownFrom),
        RevenueWan = channel.Plain("revenueWan", columns?.RevenueWan),
        KnownFacts = channel.Plain("knownFacts", columns?.KnownFacts),
        TaggedResident = channel.Plain("taggedResident", columns?.TaggedResident),
        GroupKeys = channel.Plain("groupKeys", columns?.GroupKeys),
    };

    private static void WriteFit(ByteWriter bytes, CenterFit fit)
    {
        foreach (var center in CenterIds.All)
        {
            bytes.Value(fit.CodeScore(center));
            bytes.Value(fit.KeywordScore(center));
        }
    }

    private static CenterFit ReadFit(ref ByteReader bytes)
    {
        Span<double> codes = stackalloc double[CenterIds.Count];
        Span<double> keywords = stackalloc double[CenterIds.Count];
        for (var center = 0; center < CenterIds.Count; center++) (codes[center], keywords[center]) = (bytes.Value<double>(), bytes.Value<double>());
        return CenterFit.FromScores(codes, keywords);
    }

    private static void WriteIndustry(ByteWriter bytes, CompanyIndustry industry)
    {
        bytes.Text(industry.Code);
        bytes.Whole((long)industry.Version);
        bytes.Text(industry.Code2017);
        bytes.Whole(Bits.Of(industry.IsForeign));
    }

    private static CompanyIndustry ReadIndustry(ref ByteReader bytes) => new(bytes.Text(), (IndustryVersion)bytes.Whole()!.Value, bytes.Text(), bytes.Whole() == 1);

    private static void WriteActivities(ByteWriter bytes, IReadOnlyList<Activity> activities)
    {
        bytes.Whole(activities.Count);
        foreach (var activity in activities) bytes.Whole((long)activity);
    }

    private static IReadOnlyList<Activity> ReadActivities(ref ByteReader bytes)
    {
        var activities = new Activity[(int)bytes.Whole()!.Value];
        for (var i = 0; i < activities.Length; i++) activities[i] = (Activity)bytes.Whole()!.Value;
        return activities;
    }

    private static void WriteText(ByteWriter bytes, string? text) => bytes.Text(text);

    private static string? ReadText(ref ByteReader bytes) => bytes.Text();

    private static void WriteSource(ByteWriter bytes, Source source)
    {
        bytes.Whole((long)source.Kind);
        bytes.Text(source.Name);
    }

    private static Source ReadSource(ref ByteReader bytes) => new((DataKind)bytes.Whole()!.Value, bytes.Text()!);
}
