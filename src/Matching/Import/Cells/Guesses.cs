using System.Globalization;
using Matching.Domain;

namespace Matching.Import;

/// <summary>What an implausible value most likely is (domain 2.5): said as a question, never applied.</summary>
internal static class Guesses
{
    public static Fault? Rent(decimal perDay, MeasureUnit? unit)
    {
        if (perDay < 0) return null;
        var reason = new Text(
            $"日租金 {Faults.Plain(perDay)} 不在 {Domain.Rent.PlausibleMin}–{Domain.Rent.PlausibleMax} 元/平方米·天之间",
            $"a rent of {Faults.Plain(perDay)} yuan/m²·day lies outside {Domain.Rent.PlausibleMin}–{Domain.Rent.PlausibleMax}");
        if (perDay is >= 15 and <= 300)
        {
            var day = Two(perDay * 12 / 365);
            return new(reason, new($"是否为月租金？{Faults.Plain(perDay)} ÷ 30.42 = {day}", $"maybe monthly: {Faults.Plain(perDay)} / 30.42 = {day}"));
        }

        return unit is { Factor: < 1 } && Domain.Rent.FromDay(perDay / unit.Factor).IsPlausible
            ? new(
                reason,
                new($"表头写的是 {unit.Name}，数值却像日租金", $"the header says {unit.Name}, but the value looks like a daily rent"))
            : new(reason, new("请核对数值与单位", "check the value and its unit"));
    }

    public static Fault? FloorLoad(decimal kilonewtons, MeasureUnit? unit)
    {
        if (unit is { Factor: not 1 }) return null;
        var load = Faults.Plain(kilonewtons);
        return kilonewtons switch
        {
            >= 100 and <= 5_000 => Suspect("kg", kilonewtons * 0.00981m),
            > 0 and < 1.5m => Suspect("t", kilonewtons * 9.81m),
            _ => null,
        };

        Fault Suspect(string mass, decimal meant) => new(
            new($"荷载 {load} kN/平方米 不可信（应为 1.5–50）", $"a load of {load} kN/m² is not plausible (1.5–50 is)"),
            new($"是否为 {mass}/平方米？{load} {mass} = {One(meant)} kN", $"{mass}/m²? {load} {mass} = {One(meant)} kN"));
    }

    public static Fault? ClearHeight(decimal metres, MeasureUnit? _) =>
        metres is >= 1_800 and <= 60_000
            ? new(
                new($"净高 {Faults.Plain(metres)} 米不可信", $"a clear height of {Faults.Plain(metres)} m is not plausible"),
                new($"是否为毫米？写成 {Faults.Plain(metres / 1_000)}", $"millimetres? write {Faults.Plain(metres / 1_000)}"))
            : null;

    public static Fault? Share(double share) => new(
        new("应为 0–1 的小数", "must be a fraction in 0–1"),
        share <= 100
            ? new($"是否为百分数？写成 {Percent(share)} 或 {share}%", $"a percentage? write {Percent(share)} or {share}%")
            : new("请核对数值", "check the value"));

    public static Fault? Growth(double growth) => Fault.Warning(
        new($"按增长 {growth * 100:0.#}% 读取", $"read as a growth of {growth * 100:0.#} %"),
        new($"如果是 {growth}%，写成 {Percent(growth)} 或 {growth}%", $"if it means {growth} %, write {Percent(growth)} or {growth}%"));

    public static Fault? Latitude(double degrees) =>
        degrees is >= 70 and <= 140
            ? new(
                new("纬度超出 15–55", "the latitude lies outside 15–55"),
                new("经度和纬度是否写反？", "are longitude and latitude swapped?"))
            : null;

    private static string Percent(double share) => (share / 100).ToString("0.####", CultureInfo.InvariantCulture);

    private static string Two(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string One(decimal value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
