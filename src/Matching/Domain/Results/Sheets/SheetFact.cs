using System.Globalization;

namespace Matching.Domain;

/// <summary>One fact on a sheet: a number with its unit, words, or neither when it is unknown.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Number">The number; null when it is no number or unknown.</param>
/// <param name="Words">The words; null when it is a number or unknown.</param>
/// <param name="Unit">The number's unit; null when it has none.</param>
public sealed record SheetFact(Text Name, decimal? Number, Text? Words, Text? Unit)
{
    /// <summary>The fact as people read it; null when it is unknown.</summary>
    public Text? Said => Number is { } number ? With(number.ToString("#,0.####", CultureInfo.InvariantCulture)) : Words;

    /// <summary>A number; unknown when it is null.</summary>
    public static SheetFact Of(string zh, string en, decimal? number, Text? unit = null) => new(new Text(zh, en), number, null, unit);

    /// <summary>Words; unknown when they are null.</summary>
    public static SheetFact Of(string zh, string en, Text? words) => new(new Text(zh, en), null, words, null);

    /// <summary>Words that are the same in both languages, such as a name; unknown when they are empty.</summary>
    public static SheetFact Of(string zh, string en, string? words) => Of(zh, en, string.IsNullOrWhiteSpace(words) ? null : new Text(words, words));

    /// <summary>A day; unknown when it is null.</summary>
    public static SheetFact Of(string zh, string en, DateOnly? day) => Of(zh, en, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private Text With(string number) => Unit is null ? new(number, number) : new($"{number} {Unit.Zh}", $"{number} {Unit.En}");
}
