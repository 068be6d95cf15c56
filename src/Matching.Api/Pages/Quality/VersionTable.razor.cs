using Matching.Api.Contracts;
using Matching.Domain;
using Matching.Models;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Matching.Api.Pages.Quality;

/// <summary>The versions that are kept, with what can be done to them: publish one, take the current one back. Both ask before.</summary>
public sealed partial class VersionTable
{
    private ModelKind _kind;
    private bool _busy, _refused;
    private Text? _said;

    /// <summary>Which question.</summary>
    [Parameter, EditorRequired]
    public required ModelKind Kind { get; set; }

    /// <summary>The models of that kind.</summary>
    [Parameter, EditorRequired]
    public required ModelDetail Models { get; set; }

    /// <summary>Told when another version is current.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    private string? Champion => Models.Summary.Champion;

    private string Ranker => Champion is null ? T("规则", "the rules") : Champion;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_kind == Kind) return;
        (_kind, _said) = (Kind, null);
    }

    private async Task Publish(ModelVersionItem version)
    {
        List<string> sentences =
        [
            T($"发布后由 {version.Version} 为{QualityWords.Of(Kind).Zh}排序，接替{Ranker}。", $"{version.Version} will then rank in {QualityWords.Of(Kind).En}, in place of {Ranker}."),
            T("已保留的名单不变；随时可以撤回。", "Lists that are kept stay as they are; it can be taken back at any time."),
        ];
        if (version.Standing is { Status: ModelStatus.NotReady } standing)
            sentences = [T($"这个版本达不到发布条件（{string.Join("；", standing.Reasons.Select(reason => reason.Zh))}），会被拒绝，排序不变。", $"This version does not meet the conditions ({string.Join("; ", standing.Reasons.Select(reason => reason.En))}): it will be refused, and nothing changes.")];
        if (version.DataKind is { } kind && kind != DataKind.Real) sentences.Add(T("它学自模拟历史，不代表真实结果。", "It learned from simulated history, which is no fact."));
        if (!await ConfirmDialog.Ask(Dialogs, T($"发布 {version.Version}", $"Publish {version.Version}"), T("确认发布", "Publish"), sentences)) return;
        await Do(() =>
        {
            Engine.Publish(Kind, version.Version);
            return new Text($"已发布 {version.Version}，现在由它排序。", $"{version.Version} is published and ranks now.");
        });
    }

    private async Task Revert()
    {
        var agreed = await ConfirmDialog.Ask(
            Dialogs,
            T($"撤回 {Champion}", $"Take {Champion} back"),
            T("确认撤回", "Take it back"),
            T($"{Champion} 不再排序；在它之前发布的版本恢复为现行，没有的话由规则排序。", $"{Champion} ranks no longer; the version that was published before it is current again, and where there is none the rules rank."),
            T("版本本身仍然保留，可以再次发布。", "The version itself is kept and can be published again."));
        if (!agreed) return;
        await Do(() => Engine.Revert(Kind) is { } before
            ? new Text($"已撤回，现行版本为 {before.Card.Version}。", $"It is taken back; {before.Card.Version} is current again.")
            : new Text("已撤回，现在由规则排序。", "It is taken back; the rules rank now."));
    }

    // Packages are read from the disk, which may be slow.
    private async Task Do(Func<Text> move)
    {
        (_busy, _said) = (true, null);
        try
        {
            (_said, _refused) = (await Task.Run(move), false);
        }
        catch (ModelRefusedException refused)
        {
            (_said, _refused) = (refused.Said, true);
        }
        catch (NothingPublishedException nothing)
        {
            (_said, _refused) = (nothing.Said, true);
        }
        catch (NotInCatalogException missing)
        {
            (_said, _refused) = (new Text($"没有版本 {missing.Id}", $"There is no version {missing.Id}"), true);
        }
        finally
        {
            _busy = false;
        }

        await Changed.InvokeAsync();
    }
}
