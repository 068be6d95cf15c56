using System.ComponentModel.DataAnnotations;

namespace Matching.Api.Contracts;

/// <summary>Asks for a version to be made the current one.</summary>
public sealed record PublishRequest
{
    /// <summary>The version.</summary>
    [Required]
    public string? Version { get; init; }
}
