using Matching.Domain;

namespace Matching.Explain;

/// <summary>The units of the facts on a sheet.</summary>
internal static class SheetUnits
{
    public static Text Wan { get; } = new("万元", "CNY 10k");

    public static Text WanYear { get; } = new("万元/年", "CNY 10k a year");

    public static Text WanMonth { get; } = new("万元/月", "CNY 10k a month");

    public static Text WanMu { get; } = new("万元/亩", "CNY 10k a mu");

    public static Text Area { get; } = new("m²", "m²");

    public static Text Mu { get; } = new("亩", "mu");

    public static Text Meters { get; } = new("m", "m");

    public static Text Load { get; } = new("kN/m²", "kN/m²");

    public static Text Power { get; } = new("kVA", "kVA");

    public static Text RentDay { get; } = new("元/m²·天", "CNY/m²·day");

    public static Text FeeMonth { get; } = new("元/m²·月", "CNY/m²·month");

    public static Text Percent { get; } = new("%", "%");

    public static Text People { get; } = new("人", "people");

    public static Text Pieces { get; } = new("件", "patents");

    public static Text Firms { get; } = new("家", "firms");
}
