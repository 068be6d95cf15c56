using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages;

/// <summary>A center with its best companies.</summary>
public sealed partial class CenterCard
{
    /// <summary>The center and its list.</summary>
    [Parameter, EditorRequired]
    public required CenterList List { get; set; }

    /// <summary>Whether English comes first.</summary>
    [CascadingParameter(Name = nameof(EnglishFirst))]
    public bool EnglishFirst { get; set; }

    private CenterId Center => List.Center.Id;

    private string Name(RankedRow row) => EnglishFirst ? row.Name.En : row.Name.Zh;

    private string Reason(RankedRow row) =>
        string.Join(EnglishFirst ? "; " : "；", row.Reasons.Take(2).Select(reason => EnglishFirst ? reason.TextEn : reason.TextZh));
}
