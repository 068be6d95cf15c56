using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>Companies like this one that landed.</summary>
public sealed partial class SimilarList
{
    /// <summary>The companies, nearest first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SimilarCompany> Similar { get; set; }

    // The nearest of those that have nothing in common are no examples.
    private SimilarCompany[] Alike => [.. Similar.Where(similar => similar.Distance < 1)];
}
