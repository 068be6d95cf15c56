using Matching.Models;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Parts;

/// <summary>How far a model may be relied on, in a word.</summary>
public sealed partial class StandingBadge
{
    /// <summary>How far; null when there is no model.</summary>
    [Parameter, EditorRequired]
    public required ModelStatus? Status { get; set; }

    private string Style => Status switch { ModelStatus.Ready => "pass", ModelStatus.Ok => "unknown", ModelStatus.NotReady => "fail", _ => "" };

    private string Word => Status switch
    {
        ModelStatus.Ready => T("可发布 Ready", "Ready"),
        ModelStatus.Ok => T("可用，仍有欠缺 OK", "OK"),
        ModelStatus.NotReady => T("不可用 Not ready", "Not ready"),
        _ => T("尚无模型", "no model"),
    };
}
