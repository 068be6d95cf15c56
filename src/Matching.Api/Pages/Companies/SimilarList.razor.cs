using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>Companies like this one that landed.</summary>
public sealed partial class SimilarList
{
    /// <summary>The companies, nearest first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SimilarCompany> Similar { get; set; }
}
