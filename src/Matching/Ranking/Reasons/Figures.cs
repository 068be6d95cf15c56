using System.Globalization;
using Matching.Domain;

namespace Matching.Ranking;

/// <summary>Writes figures as an office reads them: 38 亿元, 1,150 公里, 96%.</summary>
internal static class Figures
{
    /// <summary>A share of 1 in percent, without decimals.</summary>
    public static Text Percent(double share) => new($"{Whole(share * 100)}%", $"{Whole(share * 100)} %");

    /// <summary>A whole number with its thousands apart.</summary>
    public static string Whole(double value) => Math.Round(value).ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Three digits at most, as many of them behind the point as there is room for.</summary>
    public static string Short(double value) => value switch
    {
        >= 99.95 => Whole(value),
        >= 9.995 => value.ToString("0.#", CultureInfo.InvariantCulture),
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };

    /// <summary>A figure in its sentence, where <c>{0}</c> stands for it.</summary>
    public static Text In(this Text figure, string zh, string en) => new(zh.Replace("{0}", figure.Zh, StringComparison.Ordinal), en.Replace("{0}", figure.En, StringComparison.Ordinal));

    /// <summary>A number that is written alike in both languages.</summary>
    public static Text Both(string number) => new(number, number);

    /// <summary>An amount of money.</summary>
    /// <param name="wan">The amount in 万元.</param>
    public static Text Money(double wan)
    {
        var zh = wan >= 9_999.5 ? $"{Short(wan / 10_000)} 亿元" : $"{Short(wan)} 万元";
        var en = wan >= 99_995 ? $"CNY {Short(wan / 100_000)} bn" : wan >= 99.995 ? $"CNY {Short(wan / 100)} m" : $"CNY {Whole(wan * 10_000)}";
        return new Text(zh, en);
    }

    /// <summary>A floor area.</summary>
    public static Text Area(double squareMeters) =>
        new(squareMeters >= 9_999.5 ? $"{Short(squareMeters / 10_000)} 万 m²" : $"{Whole(squareMeters)} m²", $"{Whole(squareMeters)} m²");
}
