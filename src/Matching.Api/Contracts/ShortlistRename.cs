using System.ComponentModel.DataAnnotations;
using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>Gives a kept shortlist another name.</summary>
public sealed record ShortlistRename
{
    /// <summary>The name; an empty one takes it away.</summary>
    [Required(AllowEmptyStrings = true)]
    [StringLength(Shortlist.MostNameLength)]
    public string? Name { get; init; }
}
