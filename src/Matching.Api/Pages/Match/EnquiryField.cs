using System.Text.RegularExpressions;
using Matching.Domain;

namespace Matching.Api.Pages.Match;

/// <summary>A field of the enquiry form. What it means and what it may hold is said as the file formats say it.</summary>
/// <param name="Path">Its property in the enquiry's JSON, such as <c>areaMinM2</c> or <c>company.hqCity</c>.</param>
/// <param name="Label">Its name.</param>
/// <param name="Kind">How it is filled in.</param>
/// <param name="Hint">What it means and what it may hold; null where the name says it.</param>
public sealed partial record EnquiryField(string Path, Text Label, FieldKind Kind, Text? Hint)
{
    /// <summary>The unit; null where there is none.</summary>
    public Text? Unit { get; init; }

    /// <summary>The words it may hold; empty unless it is a choice.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>What is meant by what was typed: the code of an industry that was named, a number without its thousands separators; anything else as it is.</summary>
    public string Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Kind switch
        {
            FieldKind.Industry => IndustryCode(typed.Trim()) ?? typed,
            FieldKind.Number when ThousandsSeparated().IsMatch(typed) => typed.Replace(",", "", StringComparison.Ordinal),
            _ => typed,
        };
    }

    /// <summary>A value of it for people: the name of a word or a code, a number with its unit.</summary>
    public Text Written(string value)
    {
        if (Choices.FirstOrDefault(choice => choice.Value == value) is { } chosen) return chosen.Name;
        if (Kind == FieldKind.Industry && IndustryCatalog.NameOf(value) is { } industry) return new($"{value} {industry}", $"{value} {industry}");
        return Unit is { } unit ? new($"{value} {unit.Zh}", $"{value} {unit.En}") : new(value, value);
    }

    /// <summary>The id of its control.</summary>
    public string Id => IdOf(Path);

    /// <summary>The id of a property's control.</summary>
    public static string IdOf(string path) => "enquiry-" + path.Replace('.', '-');

    // The most specific code where a class has the name of its group; null where several industries have the name, or none.
    private static string? IndustryCode(string name)
    {
        var named = IndustryCatalog.All.Where(entry => entry.NameZh == name).Select(entry => entry.Code).ToArray();
        return named.MaxBy(code => code.Length) is { } closest && named.All(code => closest.StartsWith(code, StringComparison.Ordinal)) ? closest : null;
    }

    [GeneratedRegex(@"^\s*[+-]?\d{1,3}(,\d{3})+(\.\d+)?\s*$")]
    private static partial Regex ThousandsSeparated();
}
