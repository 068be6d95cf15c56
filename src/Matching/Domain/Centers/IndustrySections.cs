namespace Matching.Domain;

/// <summary>The twenty sections (门类) of GB/T 4754-2017 in English, as the official translation shortens to; Chinese names are in <see cref="IndustryCatalog"/>.</summary>
public static class IndustrySections
{
    private static readonly string[] English =
    [
        "Agriculture, forestry, fishing", "Mining", "Manufacturing", "Electricity, heat, gas, water", "Construction", "Wholesale and retail",
        "Transport, storage, post", "Hotels and catering", "Information, software, IT", "Finance", "Real estate", "Leasing and business services",
        "Research and technical services", "Water, environment, public facilities", "Household and other services", "Education", "Health and social work",
        "Culture, sports, entertainment", "Public administration", "International organizations",
    ];

    /// <summary>The name of a code's own level in Chinese and of its section in English, with the code where it is finer; null when the standard has no such code.</summary>
    /// <param name="code">A code of any level, such as <c>I</c> or <c>I65</c>.</param>
    public static Text? Name(string? code)
    {
        if (!IndustryCatalog.TryFind(code, out var entry)) return null;
        var section = English[entry.Section - 'A'];
        return new Text(entry.NameZh, entry.Digits == 0 ? section : $"{entry.Code}, {section}");
    }
}
