namespace Matching.Domain;

/// <summary>Units as people read them. Gates and columns name theirs by a fixed word that programs rely on.</summary>
public static class UnitNames
{
    private static readonly Dictionary<string, Text> Names = new(StringComparer.Ordinal)
    {
        ["万元"] = new("万元", "CNY 10k"),
        ["万元/亩"] = new("万元/亩", "CNY 10k/mu"),
        ["元/m²·day"] = new("元/m²·天", "CNY/m²·day"),
        ["元/month"] = new("元/月", "CNY/month"),
        ["元/平方米·天"] = new("元/平方米·天", "CNY/m²·day"),
        ["元/平方米·月"] = new("元/平方米·月", "CNY/m²·month"),
        ["tce/万元"] = new("吨标煤/万元", "tce/CNY 10k"),
        ["吨标煤/万元"] = new("吨标煤/万元", "tce/CNY 10k"),
        ["平方米"] = new("平方米", "m²"),
        ["kN/平方米"] = new("kN/平方米", "kN/m²"),
        ["亩"] = new("亩", "mu"),
        ["米"] = new("米", "m"),
        ["days"] = new("天", "days"),
        // The gate's name says what is counted, graded or shared.
        ["count"] = new("项", ""),
        ["class"] = new("类", ""),
        ["category"] = new("级", ""),
        ["share"] = new("", ""),
    };

    /// <summary>What people read; the word itself where it is the same in both languages.</summary>
    public static Text Of(string unit) => Names.GetValueOrDefault(unit) ?? new(unit, unit);
}
