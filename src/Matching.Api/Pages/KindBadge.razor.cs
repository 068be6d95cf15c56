using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages;

/// <summary>Marks what is not real.</summary>
public sealed partial class KindBadge
{
    /// <summary>Real rows get no mark.</summary>
    [Parameter, EditorRequired]
    public required DataKind Kind { get; set; }
}
