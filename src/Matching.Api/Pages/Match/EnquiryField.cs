using Matching.Domain;

namespace Matching.Api.Pages.Match;

/// <summary>A field of the enquiry form. What it means and what it may hold is said as the file formats say it.</summary>
/// <param name="Path">Its property in the enquiry's JSON, such as <c>areaMinM2</c> or <c>company.hqCity</c>.</param>
/// <param name="Label">Its name.</param>
/// <param name="Kind">How it is filled in.</param>
/// <param name="Hint">What it means and what it may hold; null where the name says it.</param>
public sealed record EnquiryField(string Path, Text Label, FieldKind Kind, Text? Hint)
{
    /// <summary>The unit; null where there is none.</summary>
    public Text? Unit { get; init; }

    /// <summary>The words it may hold; empty unless it is a choice.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>The id of its control.</summary>
    public string Id => IdOf(Path);

    /// <summary>The id of a property's control.</summary>
    public static string IdOf(string path) => "enquiry-" + path.Replace('.', '-');
}
