"""Batches, evaluation and the training loop."""

import copy

import pytest
import torch
from torch import nn

from helpers.training import batches, evaluate, fit

CROSS_ENTROPY = nn.CrossEntropyLoss()


class Script(nn.Module):
    """A model whose output in the k-th evaluation is the k-th number of a script."""

    def __init__(self, script):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1))
        self.register_buffer("epoch", torch.zeros(1))
        self.script = script

    def forward(self, x):
        if self.training:
            self.epoch += 1  # one batch an epoch in these tests
            return x * self.weight
        return torch.full_like(x, self.script[int(self.epoch) - 1])


def follow(script, **options):
    """Fit a model whose validation losses are those of the script, squared."""
    x = torch.ones(4, 1)
    model = Script(script)
    history = fit(
        model, (x, 0 * x), (x, 0 * x), loss_fn=nn.MSELoss(), batch_size=4, progress=False,
        optimizer=torch.optim.SGD(model.parameters(), lr=0.1), num_epochs=len(script), **options,
    )  # fmt: skip
    return model, history


def blobs(n=200, seed=0):
    generator = torch.Generator().manual_seed(seed)
    y = torch.arange(n) % 3
    x = torch.randn(n, 2, generator=generator) + 4 * torch.eye(3, 2)[y]
    return x, y


def classifier(seed=0):
    torch.manual_seed(seed)
    return nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Dropout(0.2), nn.Linear(8, 3))


def train_classifier(**options):
    model = classifier()
    settings = {"num_epochs": 3, "batch_size": 16, "progress": False} | options
    optimizer = settings.pop("optimizer", None) or torch.optim.SGD(model.parameters(), lr=0.1)
    return model, fit(model, blobs(), blobs(60, 1), loss_fn=CROSS_ENTROPY, optimizer=optimizer,
                      **settings)  # fmt: skip


# --- batches ---------------------------------------------------------------------------------


@pytest.mark.parametrize("shuffle", [True, False])
def test_batches_hold_every_row_once(shuffle):
    x = torch.arange(103)
    parts = list(batches(x, 10 * x, 25, shuffle=shuffle))
    assert [len(part) for part, _ in parts] == [25, 25, 25, 25, 3]
    assert all(torch.equal(10 * a, b) for a, b in parts)
    seen = torch.cat([part for part, _ in parts])
    assert torch.equal(seen.sort().values, x)
    assert torch.equal(seen, x) is not shuffle


def test_order_depends_on_the_generator_alone():
    def order(seed):
        x = torch.arange(50)
        generator = torch.Generator().manual_seed(seed)
        return [torch.cat([a for a, _ in batches(x, x, 8, generator=generator)]) for _ in "ab"]

    state = torch.get_rng_state()
    first, second = order(1)
    torch.manual_seed(99)
    assert torch.equal(first, order(1)[0]) and not torch.equal(first, order(2)[0])
    assert not torch.equal(first, second)  # drawn anew in the next epoch
    torch.set_rng_state(state)


@pytest.mark.parametrize(
    ("x", "y", "size", "message"),
    [
        (torch.ones(3), torch.ones(2), 2, "x has 3 rows and y has 2"),
        (torch.ones(3), torch.ones(3), 0, "batch_size should be at least 1, not 0"),
        (torch.ones(0), torch.ones(0), 2, "no rows"),
    ],
)
def test_bad_data(x, y, size, message):
    with pytest.raises(ValueError, match=message):
        batches(x, y, size)  # at the call, not at the first batch
    with pytest.raises(ValueError, match=message):
        evaluate(nn.Identity(), x, y, nn.MSELoss(), size)


# --- evaluate --------------------------------------------------------------------------------


def test_mean_over_examples_not_over_batches():
    x = torch.zeros(5, 1)
    y = torch.tensor([[0.0], [0.0], [0.0], [0.0], [10.0]])
    for size in (1, 2, 3, 4, 5, 100):
        loss, accuracy = evaluate(nn.Identity(), x, y, nn.MSELoss(), size)
        assert loss == pytest.approx(20.0)  # the mean of the batch means would be up to 50
        assert accuracy is None


def test_accuracy_over_unequal_batches():
    scores = torch.eye(3)[torch.tensor([0, 1, 2, 0, 0])]
    y = torch.tensor([0, 1, 2, 1, 2])
    loss, accuracy = evaluate(nn.Identity(), scores, y, CROSS_ENTROPY, 4)
    assert accuracy == pytest.approx(0.6)
    assert loss == pytest.approx(CROSS_ENTROPY(scores, y).item())


def test_evaluation_mode_without_gradients_and_back():
    seen = []

    class Spy(nn.Module):
        def forward(self, x):
            seen.append((self.training, torch.is_grad_enabled()))
            return x

    model = nn.Sequential(Spy(), nn.Sequential(nn.Dropout(0.5)))
    model.train()
    model[1].eval()  # frozen on purpose
    evaluate(model, torch.ones(4, 2), torch.ones(4, 2), nn.MSELoss(), 2)
    assert seen == [(False, False)] * 2
    assert model.training and model[0].training
    assert not model[1].training and not model[1][0].training
    assert torch.is_grad_enabled()


def test_mode_comes_back_after_an_error():
    model = nn.Linear(2, 2)
    with pytest.raises(RuntimeError):
        evaluate(model, torch.ones(4, 3), torch.ones(4, 2), nn.MSELoss(), 2)
    assert model.training


# --- fit -------------------------------------------------------------------------------------


def test_it_learns():
    model, history = train_classifier(num_epochs=15)
    assert history.val_accuracy[-1] > 0.9 and history.train_accuracy[-1] > 0.85
    assert history.train_loss[-1] < 0.5 * history.train_loss[0]
    lengths = {len(values) for values in (history.train_loss, history.val_loss,
               history.train_accuracy, history.val_accuracy)}  # fmt: skip
    assert lengths == {15}
    assert not model.training


def test_it_trains_a_model_that_comes_in_evaluation_mode():
    modes = []
    model = classifier().eval()
    model[2].register_forward_hook(lambda layer, *_: modes.append(layer.training))
    fit(model, blobs(8), blobs(8), loss_fn=CROSS_ENTROPY, num_epochs=2, batch_size=8,
        optimizer=torch.optim.SGD(model.parameters(), lr=0.1), progress=False)  # fmt: skip
    assert modes == [True, False, True, False]


def test_history_is_what_evaluate_finds():
    model, history = train_classifier(num_epochs=1)
    loss, accuracy = evaluate(model, *blobs(60, 1), CROSS_ENTROPY, 7)
    assert history.val_loss == [pytest.approx(loss)]
    assert history.val_accuracy == [pytest.approx(accuracy)]


def test_best_checkpoint_comes_back():
    model, history = follow([3.0, 1.0, 2.0, 4.0])
    assert history.val_loss == pytest.approx([9.0, 1.0, 4.0, 16.0])
    assert history.best_epoch == 2
    assert model.epoch.item() == 2  # state of the second epoch, though four were run
    assert history.train_accuracy == history.val_accuracy == []


def test_best_checkpoint_is_a_copy():
    x, y = torch.ones(4, 1), torch.zeros(4, 1)
    model = nn.Linear(1, 1, bias=False)
    nn.init.constant_(model.weight, 1.0)
    # A negative learning rate makes each epoch worse than the one before.
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    optimizer.param_groups[0]["lr"] = -0.1
    history = fit(model, (x, y), (x, y), loss_fn=nn.MSELoss(), optimizer=optimizer, num_epochs=3,
                  batch_size=4, progress=False)  # fmt: skip
    assert history.best_epoch == 1
    assert history.val_loss == sorted(history.val_loss)
    assert model.weight.item() == pytest.approx(1.2)  # after one step; 1.73 after three


@pytest.mark.parametrize(("patience", "epochs"), [(1, 3), (2, 4), (3, 7), (None, 7)])
def test_early_stopping(patience, epochs):
    model, history = follow([3.0, 2.0, 2.0, 2.5, 1.0, 1.5, 1.5], patience=patience)
    assert len(history.val_loss) == epochs
    best = 5 if epochs == 7 else 2
    assert history.best_epoch == best and model.epoch.item() == best


def test_divergence_gives_the_first_weights_back():
    nan = float("nan")
    model, history = follow([nan, nan, nan, nan], patience=2)
    assert history.best_epoch == 0 and len(history.val_loss) == 2
    assert model.epoch.item() == 0
    _, history = follow([nan, 2.0, nan])
    assert history.best_epoch == 2


def test_same_seed_same_run():
    def run(seed):
        return train_classifier(generator=torch.Generator().manual_seed(seed))

    (model, history), (same, same_history) = run(1), run(1)
    assert history == same_history
    weights = zip(model.parameters(), same.parameters(), strict=True)
    assert all(torch.equal(a, b) for a, b in weights)
    assert run(2)[1] != history


def test_augment_sees_training_batches_only():
    sizes = []

    def augment(x):
        sizes.append(tuple(x.shape))
        return x + 100

    _, changed = train_classifier(augment=augment, num_epochs=2)
    assert sizes == 2 * (12 * [(16, 2)] + [(8, 2)])
    assert changed != train_classifier(num_epochs=2)[1]


def test_scheduler_moves_each_batch():
    model = classifier()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
    fit(model, blobs(64), blobs(8), loss_fn=CROSS_ENTROPY, optimizer=optimizer, num_epochs=2,
        batch_size=32, scheduler=scheduler, progress=False)  # fmt: skip
    assert optimizer.param_groups[0]["lr"] == pytest.approx(0.1 / 2**4)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"num_epochs": 0}, "num_epochs should be at least 1, not 0"),
        ({"batch_size": -1}, "batch_size should be at least 1, not -1"),
        ({"patience": 0}, "patience should be at least 1 epoch, or None, not 0"),
    ],
)
def test_bad_settings(options, message):
    with pytest.raises(ValueError, match=message):
        train_classifier(**options)


def test_bad_sets():
    model, (x, y) = classifier(), blobs(10)
    before = copy.deepcopy(model.state_dict())
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    settings = dict(loss_fn=CROSS_ENTROPY, optimizer=optimizer, num_epochs=1, batch_size=4)
    for train, val in (((x, y[:5]), (x, y)), ((x, y), (x[:3], y))):
        with pytest.raises(ValueError, match="rows and y has"):
            fit(model, train, val, **settings)
    plateau = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer)
    with pytest.raises(ValueError, match="ReduceLROnPlateau"):
        fit(model, (x, y), (x, y), scheduler=plateau, **settings)
    assert all(torch.equal(before[key], value) for key, value in model.state_dict().items())


def test_bar_goes_to_stdout_or_nowhere(capfd, recwarn):
    train_classifier(num_epochs=1, progress=False)
    captured = capfd.readouterr()
    assert captured.out == captured.err == ""
    train_classifier(num_epochs=1, progress=True)
    captured = capfd.readouterr()
    assert "val_loss" in captured.out and captured.err == ""
    assert not recwarn.list
